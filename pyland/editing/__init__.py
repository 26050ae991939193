"""The editor without pixels: text, selection, undo, indents, brackets, comments.

A view feeds `editor.Editor` with what the person does and draws what it tells. May import `script.commands` and the
leaves (`text`, `words`, `source`), nothing else of Pyland. No clock is read: times are passed in.

Every change is a `cursor.Plan` (edits and the selection afterwards) made by a pure function and carried out at one
place, `Editor._perform`.
"""
