using ReleasePortal.Repository.Products.Clones;

namespace ReleasePortal.Tests.Fixtures;

/// <summary>One small repository and everything that must be found in it.</summary>
/// <param name="Fixture">The file that holds it, without extension.</param>
/// <param name="Kind">What it shows.</param>
/// <param name="Title">What it shows, in words.</param>
/// <param name="Repository">Its files in the end.</param>
/// <param name="Chronicle">How they came about; null where that does not matter.</param>
/// <param name="Products">Clones of the repositories of products; with none of them, none are given.</param>
/// <param name="Expected">What must be found.</param>
internal sealed record FixtureCase(
    string Fixture, CaseKind Kind, string Title, SmallRepository Repository, FixtureChronicle? Chronicle,
    IReadOnlyList<FixtureProduct> Products, IReadOnlyList<Expectation> Expected)
{
    /// <summary>The rule's code: the fixture is named after it.</summary>
    public string Code => Fixture[..6];

    /// <summary>Makes the clones; null where there are none.</summary>
    public CloneFolder? ClonesIn(string folder)
    {
        foreach (var product in Products)
            product.WriteTo(folder);
        return Products.Count == 0 ? null : new CloneFolder(folder);
    }

    public override string ToString() => $"{Fixture}, {Kind}: {Title}";
}
