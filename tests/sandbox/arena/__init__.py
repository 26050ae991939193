"""Where break-out attempts are made: a stand-in for the game, things worth reaching, a judge who looks for traces."""
