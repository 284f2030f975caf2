/// The letter with papers: to whom, which papers, how large; opened in the mail program or saved for a stick.
@NullMarked
package mn.biyelelt.ui.mail;

import org.jspecify.annotations.NullMarked;
