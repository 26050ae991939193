# Shows a help text through a pager, which is a shell command of one's own choice.
import pydoc

pager = getattr(pydoc, "pipepager", None) or pydoc.pipe_pager
pager("help, I am locked in here", "cat; sleep 1.2; echo REACHED")
