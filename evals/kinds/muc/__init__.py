"""MUC-4: telegrams of 1989 and 1990 from Latin America, and the key that was written for them."""
