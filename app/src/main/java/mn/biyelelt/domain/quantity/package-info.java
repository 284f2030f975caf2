/// Reading numbers, units, comparators, dates and periods from Mongolian office text: pure, without locale, in time linear in
/// the text's length; no input makes it throw.
///
/// The way of a text: [Lexer] cuts it into tokens and knows the words of [Vocabulary]; [Notations] lists every notation that
/// is not a plain amount, one a line; [Phrase] reads amounts with their unit and comparison; [TheValue] chooses the one value
/// that the text is about.
@NullMarked
package mn.biyelelt.domain.quantity;

import org.jspecify.annotations.NullMarked;
