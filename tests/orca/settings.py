# What Orca is told before it starts: only speech is heard here, and no key is read out.
from orca import event_manager, settings

settings.enableBraille = False
settings.enableSound = False
settings.enableKeyEcho = False

# Orca 43 waits for keys from the program itself, except of GTK 4, where it listens to the keyboard. Newer ones always do.
as_it_was = event_manager.EventManager.setKeyHandling
event_manager.EventManager.setKeyHandling = lambda manager, new: as_it_was(manager, True)
