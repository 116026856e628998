namespace ReleasePortal.Tests.Fixtures;

/// <summary>One small repository and everything that must be found in it.</summary>
/// <param name="Fixture">The file that holds it, without extension.</param>
/// <param name="Kind">What it shows.</param>
/// <param name="Title">What it shows, in words.</param>
/// <param name="Repository">Its files in the end.</param>
/// <param name="Chronicle">How they came about; null where that does not matter.</param>
/// <param name="Expected">What must be found.</param>
internal sealed record FixtureCase(string Fixture, CaseKind Kind, string Title, SmallRepository Repository, FixtureChronicle? Chronicle, IReadOnlyList<Expectation> Expected)
{
    /// <summary>The rule's code: the fixture is named after it.</summary>
    public string Code => Fixture[..6];

    public override string ToString() => $"{Fixture}, {Kind}: {Title}";
}
