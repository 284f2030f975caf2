/// The one door to the disk: everything that storage reads or writes, H2's own file included, goes through a
/// [mn.biyelelt.storage.device.StorageDevice], so that tests can record it, tear it and make it fail.
@NullMarked
package mn.biyelelt.storage.device;

import org.jspecify.annotations.NullMarked;
