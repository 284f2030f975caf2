package mn.biyelelt.ui.shell;

import java.util.List;
import mn.biyelelt.ui.action.Commands;
import mn.biyelelt.ui.dock.Pane;

/// One part of what the window can do. It adds its commands to the catalogue and its panes to the dock, and nothing else needs to
/// know of it; [Features] lists them all.
public interface DeskFeature {

    /// Adds the commands; called once, before the menus are made.
    default void addCommands(Commands commands) {
        // a feature may have none
    }

    /// The panes for a plan that was put on the desk. The panes of the plan before are gone by then.
    default List<Pane> panes(PlanOnDesk plan) {
        return List.of();
    }
}
