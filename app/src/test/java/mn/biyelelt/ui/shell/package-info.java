/// Drives the main window as a person would: by keyboard, on the headless platform.
@NullMarked
package mn.biyelelt.ui.shell;

import org.jspecify.annotations.NullMarked;
