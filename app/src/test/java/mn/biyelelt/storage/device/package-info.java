/// The disk of this machine.
@NullMarked
package mn.biyelelt.storage.device;

import org.jspecify.annotations.NullMarked;
