namespace ReleasePortal.Tests.Fixtures;

/// <summary>One small repository and everything that must be found in it.</summary>
internal sealed record FixtureCase(string Fixture, CaseKind Kind, string Title, SmallRepository Repository, IReadOnlyList<Expectation> Expected)
{
    /// <summary>The rule's code: the fixture is named after it.</summary>
    public string Code => Fixture[..6];

    public override string ToString() => $"{Fixture}, {Kind}: {Title}";
}
