namespace ReleasePortal.Site.Templates;

/// <summary>Plain text; escaped when it is written.</summary>
internal sealed record Words(string Text) : Part;
