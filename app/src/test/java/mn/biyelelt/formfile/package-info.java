/// Tests of form files.
@NullMarked
package mn.biyelelt.formfile;

import org.jspecify.annotations.NullMarked;
