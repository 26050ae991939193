"""What a program is locked into: engines that start its process, and the choice between them.

Every engine starts a process that speaks the same messages. `native` is Python itself, locked in by Linux's kernel;
`wasm` is Python in a WebAssembly machine, the same on every system; `reduced` is Python without a lock.
"""
