namespace ReleasePortal.Site.Templates;

/// <summary>
/// A model with a template: writing it renders that template. Its members are finished words, addresses, parts,
/// and lists of those; templates see them in snake case.
/// </summary>
/// <param name="Template">The path of the template below <c>theme/</c>, without its ending.</param>
internal abstract record TemplatedPart(string Template) : Part;
