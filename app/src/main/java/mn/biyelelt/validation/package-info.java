/// The check list: rules that read a plan the way a careful monitoring officer does, and what they found. Pure values; words
/// for people stand in the message bundles.
///
/// A check is kept together with what every row gave to it ([CheckList]), so that after an edit only the rows that changed, and
/// the rules for which something changed, are asked again.
@NullMarked
package mn.biyelelt.validation;

import org.jspecify.annotations.NullMarked;
