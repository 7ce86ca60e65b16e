namespace MlDesignLint.DocumentsTests;

public class HeadingTests
{
    [Theory]
    [InlineData("## 1.1. Бизнес-цель `Product Owner`", "business_goal")]
    [InlineData("## **Риски и способы их снижения**:", "risks")]
    [InlineData("## Бейзлайн {#baseline}", "baseline")]
    [InlineData("## IV. Validation schema", "validation")]
    [InlineData("## 🎯 Success Criteria", "success_metrics")]
    [InlineData("## [Data sources](#data)", "data_sources")]
    [InlineData("Metrics and losses\n---", "offline_metrics")]
    [InlineData("## Критерии успеха проекта", "success_metrics")]
    [InlineData("## Как мы считаем издержки пилота", "economics")]
    [InlineData("## Our validtion strategy", "validation")]
    [InlineData("## Mониторинг", "monitoring")]
    [InlineData("## Walk-forward back-tests", "validation")]
    [InlineData("**How the datasets were chosen**", "data_sources")]
    [InlineData("**Критерии успеха итерации (Product Owner)**", "success_metrics")]
    [InlineData("## Guardrail metrics", "success_metrics")]
    [InlineData("## How the scores are used", "decision_use")]
    [InlineData("## Fine-tuning strategy", "model_approach")]
    [InlineData("## Расчёт экономического эффекта", "economics")]
    [InlineData("## Выбор порога", "decision_use")]
    [InlineData("## Тестирование модели", "validation")]
    [InlineData("## Where the data comes from", "data_sources")]
    [InlineData("## Ranking strategy", "model_approach")]
    [InlineData("## Defining churn", "target_label")]
    [InlineData("## Cost of a false alarm", "error_cost")]
    [InlineData("## Updating the model", "retraining")]
    [InlineData("## Целевой признак", "target_label")]
    [InlineData("## Как оцениваем качество", "offline_metrics")]
    [InlineData("## Запуск сервиса в продакшен", "serving_integration")]
    [InlineData("## Сценарии отказов", "rollout_fallback")]
    [InlineData("## How will we know it works?", "success_metrics")]
    [InlineData("## Как узнаем, что всё получилось", "success_metrics")]
    [InlineData("## How do we notice that the model got worse?", "monitoring")]
    [InlineData("## Как узнаем, что модель протухла", "monitoring")]
    [InlineData("## Who will use it", "stakeholders_users")]
    [InlineData("## 👤 Кто будет этим пользоваться", "stakeholders_users")]
    [InlineData("## What operators do by hand now", "current_process")]
    [InlineData("## Чего мы точно делать не будем", "scope")]
    [InlineData("## Из чего мы исходим", "assumptions")]
    [InlineData("## What we take for granted", "assumptions")]
    [InlineData("## Build or buy?", "prior_work")]
    [InlineData("## Можно ли обойтись без ML", "alternatives")]
    [InlineData("## Known issues with the data", "data_quality")]
    [InlineData("## Что не так с нашими данными", "data_quality")]
    [InlineData("## Как размечаем данные", "target_label")]
    [InlineData("## ✂️ Train / test", "validation")]
    [InlineData("## Как делим данные", "validation")]
    [InlineData("## What we compare against", "baseline")]
    [InlineData("## What if we are wrong?", "error_cost")]
    [InlineData("## Чем грозит ошибка", "error_cost")]
    [InlineData("## А/В-тест", "experiment")]
    [InlineData("## DoD", "acceptance")]
    [InlineData("## 🛑 Стоп-условия", "kill_criteria")]
    [InlineData("## How many machines do we need?", "infra_scale")]
    [InlineData("## NFR", "nfr_slo")]
    [InlineData("## Что мы ожидаем от конкретной итерации", "scope")]
    [InlineData("## Входные данные", "data_sources")]
    [InlineData("## Knowledge base", "data_sources")]
    [InlineData("## Существующий анализ потоков", "current_process")]
    [InlineData("- **Metric:** rain.", "offline_metrics")]
    [InlineData("**Losses.** Rain.", "loss")]
    [InlineData("## Задача в ML-терминах", "ml_framing")]
    [InlineData("## Problem statement (ML)", "ml_framing")]
    [InlineData("## Этапы разработки", "timeline")]
    [InlineData("## Stage 2. Backend (1.5 weeks)", "timeline")]
    [InlineData("## Bottlenecks", "infra_scale")]
    [InlineData("## What happens if it's wrong", "error_cost")]
    [InlineData("**Конфиденциальная информация:** дождь.", "privacy_legal")]
    [InlineData("1. **Бейзлайн без ML:** дождь.", "baseline")]
    [InlineData("## Не функциональные требования", "nfr_slo")]
    [InlineData("## Ввод в эксплуатацию", "serving_integration")]
    [InlineData("## Plan B", "rollout_fallback")]
    [InlineData("## Are we allowed to use this data?", "privacy_legal")]
    [InlineData("## Не дискриминируем ли мы кого-то", "fairness_ethics")]
    [InlineData("## CAPEX / OPEX", "economics")]
    [InlineData("## Сколько это стоит", "economics")]
    [InlineData("## Pre-mortem", "risks")]
    [InlineData("## Чего мы боимся больше всего", "risks")]
    [InlineData("## Who can overrule the model", "human_oversight")]
    [InlineData("## Who owns what after launch", "ownership")]
    [InlineData("## 🗓 Роадмап", "timeline")]
    [InlineData("## Как повторить обучение с нуля", "reproducibility")]
    [InlineData("## Requirements for performance", "nfr_slo")]
    [InlineData("## 4.2 Требования к математическому обеспечению", "model_approach")]
    [InlineData("## Requirements to personnel", "ownership")]
    [InlineData("## Требования к качеству распознавания", "offline_metrics")]
    [InlineData("## Состав и содержание работ", "timeline")]
    [InlineData("## Where it breaks", "error_analysis")]
    [InlineData("## Не делаем", "scope")]
    [InlineData("## How it works", "model_approach")]
    [InlineData("## Что делает модель", "ml_framing")]
    [InlineData("## What did not work", "prior_work")]
    [InlineData("## Errors", "error_analysis")]
    public void A_heading_opens_its_section(string heading, string key) => Assert.Contains(key, Text.Read($"# T\n\n{heading}\n\ntext\n").Sections[1].Keys);

    [Theory]
    [InlineData("## Data Scientist")]
    [InlineData("## Model of the world")]
    [InlineData("## Приложение для пассажиров")]
    public void Another_heading_opens_none(string heading) => Assert.DoesNotContain(Text.Read($"# T\n\n{heading}\n\ntext\n").Sections[1].Keys, key => key is "data_sources" or "model_approach" or "problem");

    [Theory]
    [InlineData("License")]
    [InlineData("Лицензия")]
    [InlineData("Telegram bot")]
    [InlineData("How attention works")]
    [InlineData("Team 12")]
    [InlineData("The ML System Design course, spring")]
    [InlineData("Курс «ML System Design», поток 2024")]
    [InlineData("API Gateway")]
    [InlineData("MS COCO")]
    [InlineData("baseline_v0_fix2")]
    [InlineData("src/models")]
    [InlineData("Cheat sheet")]
    [InlineData("Old version of this section")]
    [InlineData("What is precision?")]
    [InlineData("Prompt 1")]
    [InlineData("Команды Docker")]
    [InlineData("Заметки со встречи")]
    [InlineData("Streamlit-приложение")]
    [InlineData("Чек-лист сдачи ДЗ")]
    [InlineData("Screenshots of the call centre tool")]
    [InlineData("Toxicity detector for a game chat")]
    [InlineData("Kafka topics")]
    [InlineData("Попытка 2")]
    [InlineData("Hello!")]
    [InlineData("Requirements for documentation")]
    [InlineData("Требования к эргономике")]
    [InlineData("Требования к стандартизации и унификации")]
    [InlineData("Quality")]
    [InlineData("Terms of the contract with the client")]
    [InlineData("Online")]
    [InlineData("Особенности")]
    public void A_heading_that_names_a_thing_opens_none(string heading) => Assert.Empty(Text.Read($"# T\n\n## {heading}\n\ntext\n").Sections[1].Keys);

    [Theory]
    [InlineData("Installation", "Prerequisites")]
    [InlineData("Getting started", "Requirements")]
    [InlineData("Структура репозитория", "Данные")]
    [InlineData("Option B", "Disadvantages")]
    [InlineData("LightGBM first", "Rationale")]
    public void A_part_of_something_else_opens_none(string around, string heading) => Assert.Empty(Text.Read($"# T\n\n## {around}\n\n### {heading}\n\ntext\n").Sections[2].Keys);

    [Theory]
    [InlineData("Data", "### Quality", "data_quality")]
    [InlineData("Данные", "### Чистка", "data_quality")]
    [InlineData("Data", "Gotchas\n- rain", "data_quality")]
    [InlineData("Данные", "- Проблемы: дождь", "data_quality")]
    [InlineData("Data", "Delayed labels: rain.", "target_label")]
    [InlineData("Метрики", "### Ошибки", "error_analysis")]
    [InlineData("Metrics", "**Online**\n\nRain.", "success_metrics")]
    [InlineData("Validation", "Online: rain.", "experiment")]
    [InlineData("Пилот", "### Успех", "acceptance")]
    [InlineData("Serving", "### Requirements", "nfr_slo")]
    [InlineData("Etc", "**Data**\n\nRain.\n\nIssues: wind.", "data_quality")]
    public void A_short_name_opens_its_section_under_the_heading_around_it(string around, string text, string key) =>
        Assert.Contains(key, Text.Read($"# T\n\n## {around}\n\n{text}\n").Sections.Last().Keys);

    [Theory]
    [InlineData("Risks", "### Quality")]
    [InlineData("Риски", "### Нюансы")]
    [InlineData("Security", "Online: rain.")]
    [InlineData("Data", "Quality varies: rain.")]
    [InlineData("Data", "- quality\n- rain")]
    [InlineData("Данные", "Проблемы бывают: дождь.")]
    public void A_short_name_opens_none_elsewhere(string around, string text) =>
        Assert.DoesNotContain(Text.Read($"# T\n\n## {around}\n\n{text}\n").Sections.Last().Keys, key => key is "data_quality" or "success_metrics" or "experiment");

    [Theory]
    [InlineData("**Monitoring.** Rain.\n**Fairness.** Wind.\n**Cost.** Hail.", new[] { "monitoring", "fairness_ethics", "economics" })]
    [InlineData("**Мониторинг:** дождь.\nи снег.\n**Риски:** ветер.", new[] { "monitoring", "risks" })]
    [InlineData("**Monitoring.** Rain.\n**Fairness** matters.\nCost. Hail.", new[] { "monitoring" })]
    public void Labels_in_one_paragraph_open_their_sections(string text, string[] keys)
    {
        var document = Text.Read($"# T\n\n{text}\n");
        Assert.Equal(keys, document.Sections.Skip(1).Select(section => section.Keys[0]));
        Assert.Equal(text.Count(c => c == '.'), document.Sections.SelectMany(section => section.Blocks).Sum(block => block.Text.Count(c => c == '.')));
    }

    [Theory]
    [InlineData("**Риски:** модель устареет.")]
    [InlineData("- Риски: модель устареет.")]
    [InlineData("**Риски**\n\nМодель устареет.")]
    public void A_label_acts_as_a_heading(string label)
    {
        var section = Text.Read($"# T\n\n{label}\n").Sections.Single(section => section.Keys.Contains("risks"));
        Assert.Equal("Риски", section.Heading);
    }

    [Theory]
    [InlineData("***Risks of the pilot***\n\nRain.", "risks")]
    [InlineData("**Risks**. Rain.", "risks")]
    [InlineData("**Risks** - rain.", "risks")]
    [InlineData("**Risks.** Rain and wind.", "risks")]
    [InlineData("*Риски.* Модель устареет.", "risks")]
    [InlineData("Pilot risks\n\nRain.", "risks")]
    [InlineData("- Risks\n  - Rain.", "risks")]
    [InlineData("2.2.1 Anti-goals\nNo rain.", "scope")]
    [InlineData("Step 3 - splitting the rows. Rain.", "validation")]
    [InlineData("- Что считаем успешным пилотом? Дождь.", "acceptance")]
    [InlineData("**What we fear: risks**\nRain.", "risks")]
    [InlineData("The risks of rain:\nUmbrellas.", "risks")]
    [InlineData("1. Выбранная функция потерь:\n   - Дождь.", "loss")]
    [InlineData("- Описание бизнес-процесса пилота, насколько это возможно: дождь.", "decision_use")]
    public void A_heading_without_its_markup_opens_its_section(string text, string key) => Assert.Contains(Text.Read($"# T\n\n## Etc\n\n{text}\n").Sections, section => section.Keys.Contains(key));

    [Theory]
    [InlineData("We weigh the risks of the pilot.")]
    [InlineData("- Risks\n- Rain")]
    [InlineData("There are risks.")]
    [InlineData("- The risks of rain:")]
    [InlineData("**Contents**\n\n### Contents\n\n#### Risks\n\n- [Rain](#rain)")]
    [InlineData("**Risks** are many in the rain.")]
    [InlineData("*Risks* are many in the rain.")]
    [InlineData("**Risks are many.**")]
    public void A_plain_text_opens_none(string text) => Assert.DoesNotContain(Text.Read($"# T\n\n## Etc\n\n{text}\n").Sections, section => section.Keys.Count > 0);

    [Theory]
    [InlineData("## Risks\n\n**Choice of the training data**\n\ntext\n", new[] { "data_sources", "risks" })]
    [InlineData("## Risks\n\n**Training data**\n\ntext\n", new[] { "data_sources" })]
    [InlineData("## Risks\n\n**Data**\n\ntext\n", new[] { "data_sources", "risks" })]
    [InlineData("## Validation\n\n### Inference\n\ntext\n", new[] { "serving_integration", "validation" })]
    [InlineData("## Validation\n\n### Overview\n\ntext\n", new string[0])]
    [InlineData("## Validation\n\n### Rationale\n\ntext\n", new string[0])]
    [InlineData("## Problem\n\n### Our motivation\n\ntext\n", new[] { "background" })]
    public void A_heading_that_only_mentions_a_section_stays_part_of_what_stands_around_it(string text, string[] keys) => Assert.Equal(keys, Text.Read($"# T\n\n{text}").Sections[2].Keys);

    [Fact]
    public void The_metrics_of_a_pilot_are_part_of_it() => Assert.Equal(["offline_metrics", "experiment"], Text.Read("# T\n\n## Pilot\n\n### Metrics\n\ntext\n").Sections[2].Keys);

    [Fact]
    public void A_label_ends_the_one_before_it()
    {
        var sections = Text.Read("# T\n\n## Baseline\n\n- **Risks and mitigations:**\n  - Rain.\n- **Results in May:**\n  - MAPE = 18 %\n").Sections;
        Assert.Equal(["risks"], sections.Single(section => section.Heading == "Risks and mitigations").Topics);
        Assert.Equal(["baseline"], sections.Single(section => section.Heading == "Results in May").Topics);
    }

    [Fact]
    public void A_heading_that_says_nothing_serves_what_the_one_around_it_does() =>
        Assert.Equal(["risks"], Text.Read("# T\n\n## Risks\n\n### Details\n\ntext\n").Sections[2].Topics);

    [Fact]
    public void A_bold_line_ends_the_label_before_it() =>
        Assert.Equal(["architecture"], Text.Read("# T\n\n## Architecture\n\n**Risks:**\n\ntext\n\n**Etc.:**\n\ntext\n").Sections[3].Topics);

    [Theory]
    [InlineData("# ML System Design Doc\n\n## Valuation of the cost of flats\n\ntext\n", 1, 0)]
    [InlineData("# ТЕХНИЧЕСКОЕ ЗАДАНИЕ\n\n## на создание подсистемы разбора снимков\n\ntext\n", 1, 0)]
    [InlineData("# ML System Design Doc\n\n## Costs\n\ntext\n", 1, 1)]
    [InlineData("# ML System Design Doc\n\n## 1. How we count the costs\n\ntext\n", 1, 1)]
    [InlineData("# Flats\n\n## How we count the costs\n\ntext\n", 1, 1)]
    public void A_heading_below_a_title_that_names_the_kind_names_the_product(string text, int section, int keys) => Assert.Equal(keys, Text.Read(text).Sections[section].Keys.Count);

    [Theory]
    [InlineData("5.2.2. The share of late trains is at most 3 %.", 1)]
    [InlineData("4.1 Доля опозданий не более 3 %;", 1)]
    [InlineData("5.2 Risks", 2)]
    [InlineData("5.2 Planned dates: May to June.", 2)]
    public void A_numbered_sentence_is_text(string text, int sections) => Assert.Equal(sections, Text.Read($"# Trains\n\n{text}\n").Sections.Count);

    [Fact]
    public void The_words_of_a_title_name_the_product() => Assert.Empty(Text.Read("# How risky our datasets for churn are\n\ntext\n").Sections[0].Keys);

    [Theory]
    [InlineData(@"# ML System Design Doc - \<Demand for fresh goods\> \<MVP\>", 0)]
    [InlineData(@"# ML System Design Doc - \<Product\> \<MVP\>", 1)]
    [InlineData(@"## \<Brief description\>", 1)]
    public void Brackets_of_a_title_may_be_filled_in(string heading, int placeholders) =>
        Assert.Equal(placeholders, Documents.DocumentChecker.Check(Text.Read($"{heading}\n\ntext\n"), Text.Today).Count(fault => fault.Rule.Id == "MLD8201"));

    [Fact]
    public void Marks_in_code_are_no_headings() => Assert.Single(Text.Read("# T\n\n```python\n# Risks\n```\n").Sections);
}
