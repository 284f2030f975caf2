/// The H2 database behind a workspace, by typed queries only. Nothing outside of storage uses it.
@NullMarked
package mn.biyelelt.storage.internal;

import org.jspecify.annotations.NullMarked;
