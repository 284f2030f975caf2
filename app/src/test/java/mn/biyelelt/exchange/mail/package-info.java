/// Tests of letters as files.
@NullMarked
package mn.biyelelt.exchange.mail;

import org.jspecify.annotations.NullMarked;
