using ReleasePortal.Site.Templates;

namespace ReleasePortal.Site.Parts;

/// <summary>Points that speak for or against something.</summary>
internal sealed record ReasonList(IReadOnlyList<Reason> Reasons) : TemplatedPart("partials/reason-list");
