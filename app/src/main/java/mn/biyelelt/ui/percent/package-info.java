/// The percent assistant: what the figures propose beside what was entered, how it was reckoned, and taking it over.
@NullMarked
package mn.biyelelt.ui.percent;

import org.jspecify.annotations.NullMarked;
