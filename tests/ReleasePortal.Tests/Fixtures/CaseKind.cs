namespace ReleasePortal.Tests.Fixtures;

/// <summary>What a case of a fixture shows about its rule.</summary>
internal enum CaseKind
{
    /// <summary>The rule finds something.</summary>
    Failing,

    /// <summary>The rule finds nothing.</summary>
    Passing,

    /// <summary>The last text that still passes, or the first that does not.</summary>
    Boundary,
}
