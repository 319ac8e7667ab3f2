"""What is seen of a page's blocks: alone, in their markup, form, place and company."""
