package mn.biyelelt.validation;

import java.util.List;
import java.util.Optional;

/// Which rules have something to say about a row of some content, and what it says itself to rules about rows together.
///
/// @param memory where it is kept; as long as anybody holds a verdict, all that are held are known
/// @param cells  whether rules about single cells have anything to say
/// @param rows   the rules about rows that have, by their places among [RuleSet#ofRows]
/// @param said   what they say, if it can be told of any row with that content without asking them
/// @param facts  one for each rule about rows together, in the rules' order
record RowVerdict(RowMemory memory, boolean cells, List<Integer> rows, Optional<List<Said>> said,
        List<Optional<?>> facts) {}
