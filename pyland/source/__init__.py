"""Facts about source text: colours of its pieces, clean text from files and pastes, and what a program is made of.

A leaf: standard library only, imports nothing else of Pyland, and everybody may import it. Nothing here makes a syntax
tree: the lexer reads characters, and what counts on a tree is given one that a sealed process made.
"""
