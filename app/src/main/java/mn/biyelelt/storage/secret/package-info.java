/// What keeps the contents of a workspace from being read without its password. All of it is the JDK's cryptography; the
/// decision record 15 says why it is put together so.
@NullMarked
package mn.biyelelt.storage.secret;

import org.jspecify.annotations.NullMarked;
