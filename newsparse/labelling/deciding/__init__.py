"""The decisions: sums of weights over what was observed, one after another."""
