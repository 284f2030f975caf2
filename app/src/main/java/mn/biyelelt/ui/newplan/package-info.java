/// Beginning a plan: which form, which year, with a picture of its first page.
@NullMarked
package mn.biyelelt.ui.newplan;

import org.jspecify.annotations.NullMarked;
