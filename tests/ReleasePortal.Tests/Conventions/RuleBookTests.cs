using ReleasePortal.Domain.Rules;
using ReleasePortal.Tests.Fixtures;
using Xunit;

namespace ReleasePortal.Tests.Conventions;

/// <summary>The book of rules is a list; these tests say what was forgotten in it.</summary>
public sealed class RuleBookTests
{
    [Fact]
    public void Every_rule_class_is_in_the_book_once()
    {
        var classes = typeof(Rule).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Rule)) && !type.IsAbstract);

        Assert.Equal(
            classes.Select(type => type.Name).Order(StringComparer.Ordinal),
            RuleBook.All.Select(rule => rule.GetType().Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Codes_are_a_family_and_three_digits_and_no_two_rules_share_one()
    {
        Assert.All(RuleBook.All, rule => Assert.Matches("^(DOC|REF|CAL|GOV|EVD|HIS|EXE|PRV)[0-9]{3}$", rule.Code));
        Assert.Equal(RuleBook.All.Count, RuleBook.All.Select(rule => rule.Code).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(RuleBook.All.Select(rule => rule.Code).Order(StringComparer.Ordinal), RuleBook.All.Select(rule => rule.Code));
    }

    [Fact]
    public void A_rule_lives_in_the_folder_of_its_family()
    {
        var families = RuleBook.All
            .GroupBy(rule => rule.GetType().Namespace!, StringComparer.Ordinal)
            .Select(group => (Folder: group.Key, Families: group.Select(rule => rule.Code[..3]).Distinct(StringComparer.Ordinal).ToList()))
            .ToList();

        Assert.All(families, entry => Assert.Single(entry.Families));
        Assert.Equal(families.Count, families.Select(entry => entry.Families[0]).Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void A_title_is_a_short_phrase_without_a_full_stop() => Found.Nothing(
        from rule in RuleBook.All
        where rule.Title.Length is 0 or > 60 || rule.Title.EndsWith('.') || !char.IsUpper(rule.Title[0])
        select $"{rule.Code}: {rule.Title}");

    [Fact]
    public void A_rule_is_found_by_its_code_and_by_its_name() => Assert.All(RuleBook.All, rule =>
    {
        Assert.Same(rule, RuleBook.Find(rule.Code.ToLowerInvariant()));
        Assert.Same(rule, RuleBook.Find(rule.Name));
    });
}
