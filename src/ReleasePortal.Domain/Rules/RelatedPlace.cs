using ReleasePortal.Domain.Sources;

namespace ReleasePortal.Domain.Rules;

/// <summary>Another text that has to do with a finding, and what it is in a few words.</summary>
public sealed record RelatedPlace(Place Place, string Label);
