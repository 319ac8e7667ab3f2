"""The article's circumstances as fields: who, when, where on the site, in what language."""
