package mn.biyelelt.domain.plan;

import mn.biyelelt.domain.field.Level;

/// A heading over the rows that follow it: a chapter, goal or objective.
///
/// @param depth 1 for the outermost level
public record Group(ElementId id, int depth, Cells cells) implements Row {

    /// @throws IllegalArgumentException if `depth` is not 1 to 9
    public Group {
        if (depth < 1 || depth > 9) {
            throw new IllegalArgumentException("depth: " + depth);
        }
    }

    @Override
    public Level level() {
        return Level.GROUP;
    }

    @Override
    public Group withCells(Cells changed) {
        return new Group(id, depth, changed);
    }

    /// The same group at another depth.
    public Group withDepth(int changed) {
        return new Group(id, changed, cells);
    }
}
