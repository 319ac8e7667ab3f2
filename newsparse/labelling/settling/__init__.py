"""What is settled, not weighed: a module for each rule, which says what it settles and why."""
