package mn.biyelelt.ui.shell;

import java.time.InstantSource;
import java.time.ZoneId;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import mn.biyelelt.report.publish.ReportPublisher;
import mn.biyelelt.task.JobRunner;
import mn.biyelelt.ui.start.CardShelf;
import mn.biyelelt.ui.text.Words;

/// What the window works with all its life.
///
/// @param fx         runs something on the JavaFX thread, after what it does now
/// @param identities gives each new element its identity
/// @param zone       of the times shown
/// @param shelf      keeps what the start view tells of workspaces
public record Tools(Words words, Looks looks, JobRunner jobs, Executor fx, ReportPublisher publisher,
        Supplier<UUID> identities, InstantSource clock, ZoneId zone, CardShelf shelf,
        Outside outside) {}
