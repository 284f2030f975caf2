/// Tests of the overview's figures.
@NullMarked
package mn.biyelelt.ui.overview;

import org.jspecify.annotations.NullMarked;
