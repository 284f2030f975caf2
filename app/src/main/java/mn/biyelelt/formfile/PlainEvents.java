package mn.biyelelt.formfile;

import java.util.List;
import mn.biyelelt.gate.Limits;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/// What a YAML text consists of, piece by piece, as long as it is plain data: no tags, no anchors, of bounded depth. Looked at on the
/// way, so that a text is read once and nothing is made of what is refused.
final class PlainEvents extends ParserImpl {

    private static final int DEEPEST = Limits.ofForms().depth();

    private int depth;

    /// Says what is not plain, and where.
    static final class NotPlain extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient FormProblem problem;

        private NotPlain(FormProblem problem) {
            super(problem.key());
            this.problem = problem;
        }

        FormProblem problem() {
            return problem;
        }
    }

    PlainEvents(LoadSettings settings, String source) {
        super(settings, new StreamReader(settings, source));
    }

    /// @throws NotPlain if the next piece is none of plain data
    @Override
    public Event next() {
        Event event = super.next();
        check(!(event instanceof NodeEvent node && node.getAnchor().isPresent()), event, "form.anchor");
        check(!(event instanceof ScalarEvent scalar && scalar.getTag().isPresent()), event, "form.tag");
        if (event instanceof CollectionStartEvent start) {
            depth++;
            check(depth <= DEEPEST, event, "form.tooDeep", "limit", DEEPEST);
            check(start.getTag().isEmpty(), event, "form.tag");
        } else if (event instanceof CollectionEndEvent) {
            depth--;
        }
        return event;
    }

    private static void check(boolean plain, Event event, String key, Object... places) {
        if (!plain) {
            Yaml.Spot spot = event.getStartMark().map(Yaml.Spot::of).orElse(new Yaml.Spot(1, 1));
            throw new NotPlain(new FormProblem(spot.line(), spot.column(), key, List.of(places)));
        }
    }
}
