using NodaTime;
using ReleasePortal.Domain.Sources;

namespace ReleasePortal.Domain.Learning;

[Description("How many people gave each score, from 1 (bad) to 5 (good).")]
public sealed record SurveyAnswers(
    Origin Origin,
    [Key("How many gave 1.", Min = 0, Max = SurveyAnswers.Most)] int One,
    [Key("How many gave 2.", Min = 0, Max = SurveyAnswers.Most)] int Two,
    [Key("How many gave 3.", Min = 0, Max = SurveyAnswers.Most)] int Three,
    [Key("How many gave 4.", Min = 0, Max = SurveyAnswers.Most)] int Four,
    [Key("How many gave 5.", Min = 0, Max = SurveyAnswers.Most)] int Five)
{
    /// <summary>More people than that nobody asks.</summary>
    public const int Most = 1_000_000;
}
