using Xunit;

namespace ReleasePortal.Tests.Fixtures;

/// <summary>Lists of what is wrong, shown in full when there is something.</summary>
internal static class Found
{
    public static void Nothing(IEnumerable<string> problems)
    {
        var list = problems.ToList();
        Assert.True(list.Count == 0, "\n" + string.Join('\n', list));
    }
}
