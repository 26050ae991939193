"""Python in a WebAssembly machine: no files, no network and no other programs exist in there, on every system.

`state` is the front door, for the game. `build` prepares the machine, once on a computer, in a process of its own;
`host` runs in the process of a script; `inside` runs within the machine. `build` and `host` are loaded by themselves,
as parts of a package `wasm`, with nothing but the standard library and wasmtime.
"""
