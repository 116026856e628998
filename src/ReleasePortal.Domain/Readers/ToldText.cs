using ReleasePortal.Domain.Sources;

namespace ReleasePortal.Domain.Readers;

/// <summary>What a record tells readers who do not make the product.</summary>
/// <param name="Audience">The widest that is told; never the narrowest of the portal.</param>
/// <param name="Lines">What its keys say, with the places of the values.</param>
/// <param name="Body">Its text; null where it has none.</param>
public sealed record ToldText(string Audience, IReadOnlyList<(string Words, Place Place)> Lines, Prose? Body);
