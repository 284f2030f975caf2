/// Controls of JavaFX with fewer nodes: what nobody sees is not in the scene, for each node is styled at the start and walked in frames.
@NullMarked
package mn.biyelelt.ui.control;

import org.jspecify.annotations.NullMarked;
