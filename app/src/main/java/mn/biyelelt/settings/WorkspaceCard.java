package mn.biyelelt.settings;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

/// What the start view tells of a workspace without opening it. Of one with a password it tells nothing but when it was opened.
///
/// @param workspace its path
/// @param office    name of the office that keeps it; empty with a password
/// @param opened    when it was open last
/// @param locked    whether it has a password
/// @param plans     the one worked at last first, the others by year; none with a password
public record WorkspaceCard(String workspace, String office, Instant opened, boolean locked, List<PlanLine> plans) {

    public WorkspaceCard {
        workspace = Objects.requireNonNullElse(workspace, "");
        office = Objects.requireNonNullElse(office, "");
        opened = Objects.requireNonNullElse(opened, Instant.EPOCH);
        plans = List.copyOf(Objects.requireNonNullElse(plans, List.of()));
    }

    /// How far a plan is.
    ///
    /// @param mongolian name of its form
    /// @param english   the same
    /// @param span      the last period that is reported in it, such as `HALF`; empty while it is planned
    /// @param done      rows that are filled in
    /// @param rows      rows that ask to be
    public record PlanLine(int year, String mongolian, String english, String span, int done, int rows) {

        public PlanLine {
            mongolian = Objects.requireNonNullElse(mongolian, "");
            english = Objects.requireNonNullElse(english, "");
            span = Objects.requireNonNullElse(span, "");
        }
    }
}
