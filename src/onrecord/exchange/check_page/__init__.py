"""One check of one pledge as one self-contained page: the answer, a time line, the board, the sentences in print."""
