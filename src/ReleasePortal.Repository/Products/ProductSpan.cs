namespace ReleasePortal.Repository.Products;

/// <summary>What one commit of a product's repository has and another has not.</summary>
/// <param name="From">The id of the commit that was shipped before.</param>
/// <param name="To">The id of the commit that is shipped.</param>
/// <param name="Commits">Those reachable from <paramref name="To"/> and not from <paramref name="From"/>, by id.</param>
/// <param name="Missed">Those the other way round: nothing where the new is built on the old.</param>
/// <param name="Copied">Of <paramref name="Commits"/>, those that were cherry-picked from or to something <paramref name="From"/> has, each with that other commit.</param>
public sealed record ProductSpan(
    string From,
    string To,
    IReadOnlyDictionary<string, ProductCommit> Commits,
    IReadOnlyList<ProductCommit> Missed,
    IReadOnlyDictionary<string, string> Copied);
