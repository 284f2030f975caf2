/// Tests of the check list's machinery and of what it finds in the samples.
@NullMarked
package mn.biyelelt.validation;

import org.jspecify.annotations.NullMarked;
