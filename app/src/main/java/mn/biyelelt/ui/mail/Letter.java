package mn.biyelelt.ui.mail;

/// What a letter with a paper begins with.
///
/// @param name    of its file, without ending
/// @param subject as proposed
/// @param text    as proposed
public record Letter(String name, String subject, String text) {}
