/// What a person chose once and expects to find again: language, look, zoom, last workspaces.
@NullMarked
package mn.biyelelt.settings;

import org.jspecify.annotations.NullMarked;
