using ReleasePortal.Site.Templates;

namespace ReleasePortal.Site.Parts;

/// <summary>A date or time, for machines and in words; a script adds the reader's own zone where it is a time of day.</summary>
internal sealed record Time(string Machine, string Words, bool Local) : TemplatedPart("partials/time");
