package mn.biyelelt.domain.plan;

import mn.biyelelt.domain.field.Level;

/// What stands in one signature block: which block, role, position, name, date.
public record Signature(ElementId id, Cells cells) implements Element {

    @Override
    public Level level() {
        return Level.SIGNATURE;
    }

    @Override
    public Signature withCells(Cells changed) {
        return new Signature(id, changed);
    }
}
