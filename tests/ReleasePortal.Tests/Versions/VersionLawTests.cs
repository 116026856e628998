using ReleasePortal.Domain.Catalogue;
using ReleasePortal.Tests.Calendar;
using ReleasePortal.Tests.Fixtures;
using Xunit;

namespace ReleasePortal.Tests.Versions;

/// <summary>What must hold of any versions of one format.</summary>
public sealed class VersionLawTests
{
    private const int Seeds = 200;
    private const int Each = 14;

    private static readonly string[] Words = ["alpha", "beta", "rc", "hotfix", "dev", "bar", "a", "0a", "preview", "x"];

    [Theory, InlineData(VersionScheme.Semver), InlineData(VersionScheme.Calver)]
    public void They_are_a_total_order(VersionScheme scheme) => Found.Nothing(
        from seed in Enumerable.Range(0, Seeds)
        let versions = Some(scheme, new Chance(seed))
        from one in versions
        from two in versions
        let forth = Sign(scheme, one, two)
        from broken in Broken(scheme, one, two, forth, versions)
        select $"{seed}: {broken}");

    [Theory, InlineData(VersionScheme.Semver), InlineData(VersionScheme.Calver)]
    public void A_version_is_before_at_or_after_each_bound_and_in_one_range_of_them(VersionScheme scheme) => Found.Nothing(
        from seed in Enumerable.Range(0, Seeds)
        let versions = Some(scheme, new Chance(seed))
        from bound in versions.Take(4)
        from version in versions
        let answers = new[] { $"<{bound}", $"={bound}", $">{bound}" }.Select(range => Orders.Range(range, Orders.Of(scheme)).Contains(version, Orders.Of(scheme))).ToList()
        where answers.Count(answer => answer == true) != 1
            || Orders.Range($"<={bound}", Orders.Of(scheme)).Contains(version, Orders.Of(scheme)) == answers[2]
            || Orders.Range($">={bound}", Orders.Of(scheme)).Contains(version, Orders.Of(scheme)) == answers[0]
        select $"{seed}: {version} and {bound}");

    private static IEnumerable<string> Broken(VersionScheme scheme, string one, string two, int forth, List<string> versions)
    {
        if (forth != -Sign(scheme, two, one))
            yield return $"{one} and {two} are not the same both ways";
        if (one == two && forth != 0)
            yield return $"{one} is not itself";
        foreach (var three in versions.Where(three => forth <= 0 && Sign(scheme, two, three) <= 0 && Sign(scheme, one, three) != Math.Min(forth, Sign(scheme, two, three))))
            yield return $"{one}, {two}, {three}";
    }

    private static int Sign(VersionScheme scheme, string left, string right) => Math.Sign(Orders.Of(scheme).Compare(left, right) ?? throw new InvalidOperationException($"{left} and {right}"));

    private static List<string> Some(VersionScheme scheme, Chance chance) => [.. Enumerable.Range(0, Each).Select(_ => scheme == VersionScheme.Semver ? Semantic(chance) : Calendar(chance))];

    private static string Semantic(Chance chance) =>
        $"{Number(chance)}.{Number(chance)}.{Number(chance)}{(chance.In(60) ? $"-{string.Join('.', Enumerable.Range(0, 1 + chance.Below(3)).Select(_ => chance.In(50) ? chance.Of(Words) : Number(chance)))}" : "")}{(chance.In(20) ? "+b.01" : "")}";

    private static string Calendar(Chance chance) =>
        $"20{chance.Below(2)}6.{(chance.In(50) ? "0" : "")}{1 + chance.Below(3)}{(chance.In(40) ? $".{Number(chance)}" : "")}{(chance.In(50) ? $"-{string.Join('.', Enumerable.Range(0, 1 + chance.Below(3)).Select(index => index > 0 && chance.In(50) ? Number(chance) : chance.Of(Words).TrimStart('0')))}" : "")}";

    private static string Number(Chance chance) => chance.In(10) ? "18446744073709551616" : $"{chance.Below(3)}";
}
