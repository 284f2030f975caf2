/// Tests of the letter with papers.
@NullMarked
package mn.biyelelt.ui.mail;

import org.jspecify.annotations.NullMarked;
