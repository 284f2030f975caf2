package mn.biyelelt.report.model;

import java.time.Instant;

/// What a file says about itself in its metadata.
///
/// @param title    title in one line
/// @param author   name of the office
/// @param language BCP 47 tag, `mn`
/// @param created  moment of composition
public record DocumentInfo(String title, String author, String language, Instant created) {}
