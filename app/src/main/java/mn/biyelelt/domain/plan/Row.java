package mn.biyelelt.domain.plan;

/// A row of a section, in reading order: a group heading or an activity.
public sealed interface Row extends Element permits Group, Activity {

    @Override
    Row withCells(Cells cells);
}
