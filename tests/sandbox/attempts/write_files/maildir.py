# Opens a mailbox, which makes three folders and drops a letter into one of them.
import mailbox

letters = mailbox.Maildir(FOLDER + "/letters")
letters.add("Subject: hello\n\nhow are you?\n")
